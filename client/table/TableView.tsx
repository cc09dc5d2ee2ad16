/** What is drawn, as tables or as text: everything that the picture says can be read and reached here. */
import './table.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../ui/Choice.tsx';
import { LinkTable } from './LinkTable.tsx';
import { NodeTable } from './NodeTable.tsx';
import { StackList } from './StackList.tsx';
import { StateTable } from './StateTable.tsx';
import { TextView } from './text/TextView.tsx';

const READINGS = ['asTable', 'asText'] as const;

export function TableView() {
  const { t } = useTranslation();
  const [reading, read] = useState<(typeof READINGS)[number]>('asTable');
  return (
    <section className="twin" aria-label={t(reading === 'asTable' ? 'table.caption' : 'twin.textCaption')}>
      <Choice
        className="readings"
        label={t('twin.reading')}
        values={READINGS}
        value={reading}
        say={(name) => t(`twin.${name}`)}
        onChoose={read}
      />
      {reading === 'asText' ? (
        <TextView />
      ) : (
        <>
          <StackList heading />
          <StateTable />
          <NodeTable />
          <LinkTable />
        </>
      )}
    </section>
  );
}
