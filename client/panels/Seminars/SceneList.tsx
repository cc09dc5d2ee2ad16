/** The scenes in their order; one of them is open for editing. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SCENES, type Scene, type Seminar } from '#contract/seminar.ts';
import { seminars } from '../../state/seminars.ts';
import { SceneRow } from './SceneRow.tsx';
import type { Removed } from '../../state/persisted-list.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';

type Props = { seminar: Seminar; act: FileAction; onRemoved: (removed: Removed | undefined) => void };

export function SceneList({ seminar, act, onRemoved }: Props) {
  const { t } = useTranslation();
  const [open, unfold] = useState<number>();
  const [follow, followTo] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const { scenes } = seminar;
  const put = (next: (scenes: readonly Scene[]) => Scene[]) =>
    act(() => seminars.edit(seminar.id, (now) => ({ ...now, scenes: next(now.scenes) })));
  // The focus goes with a scene that is moved.
  useEffect(() => {
    if (follow !== undefined) list.current?.querySelectorAll<HTMLElement>('.scene-name')[follow]?.focus();
  }, [follow]);
  const move = (from: number, to: number) => {
    const [scene] = scenes.slice(from, from + 1);
    if (!scene || to < 0 || to >= scenes.length) return;
    unfold(open === from ? to : undefined);
    if (put((now) => now.toSpliced(from, 1).toSpliced(to, 0, scene))) followTo(to);
  };
  const remove = (at: number, scene: Scene) => {
    unfold(undefined);
    if (!put((now) => now.toSpliced(at, 1))) return;
    onRemoved({
      title: scene.title,
      putBack: () => seminars.edit(seminar.id, (now) => ({ ...now, scenes: now.scenes.toSpliced(at, 0, scene) })),
    });
  };
  return (
    <ol className="rows scene-list" ref={list} aria-label={t('present.scenes')}>
      {[...scenes.entries()].map(([at, scene]) => (
        <SceneRow
          key={at}
          at={at}
          scene={scene}
          seminar={seminar}
          open={open === at}
          onOpen={() => unfold(open === at ? undefined : at)}
          onChange={(change) => put((now) => now.with(at, { ...scene, ...change }))}
          onMove={(by) => move(at, at + by)}
          onTwice={scenes.length < MOST_SCENES ? () => put((now) => now.toSpliced(at + 1, 0, scene)) : undefined}
          onRemove={() => remove(at, scene)}
        />
      ))}
    </ol>
  );
}
