/** The scenes in their order; one of them is open for editing. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SCENES, type Scene, type Seminar } from '#contract/seminar.ts';
import { sceneId, seminars } from '../../state/seminars.ts';
import { SceneRow } from './SceneRow.tsx';
import type { Removed } from '../../state/persisted-list.ts';
import type { FileAction } from '../../hooks/useFileAction.ts';

type Props = { seminar: Seminar; act: FileAction; onRemoved: (removed: Removed | undefined) => void };

export function SceneList({ seminar, act, onRemoved }: Props) {
  const { t } = useTranslation();
  const [open, unfold] = useState<string>();
  const [follow, followTo] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const { scenes } = seminar;
  const named = [...scenes.entries()].map(([at, scene]) => ({ at, scene, id: sceneId(scene, at) }));
  const put = (next: (scenes: readonly Scene[]) => Scene[]) =>
    act(() => seminars.edit(seminar.id, (now) => ({ ...now, scenes: next(now.scenes) })));
  // The focus goes with a scene that is moved.
  const place = follow && named.find(({ id }) => id === follow)?.at;
  useLayoutEffect(() => {
    if (typeof place === 'number') list.current?.querySelectorAll<HTMLElement>('.scene-name')[place]?.focus();
  }, [place]);
  const removed = (at: number, id: string, scene: Scene) =>
    onRemoved({
      title: scene.title,
      putBack: () => seminars.putSceneBack(seminar.id, { ...scene, id }, at),
    });
  // What is being edited may be deleted in another window: it is offered back as if it had been deleted here.
  const edited = useRef<{ at: number; id: string; scene: Scene }>(undefined);
  const now = named.find(({ id }) => id === open);
  useEffect(() => {
    if (open !== undefined && !now && edited.current?.id === open) {
      const { at, id, scene } = edited.current;
      unfold(undefined);
      removed(at, id, scene);
    }
    edited.current = now;
  });
  const move = (id: string, by: 1 | -1) => {
    const moved = put((now) => {
      const from = now.findIndex((scene) => scene.id === id);
      const scene = now[from];
      return scene && now[from + by] ? now.toSpliced(from, 1).toSpliced(from + by, 0, scene) : [...now];
    });
    if (moved) followTo(id);
  };
  const remove = (at: number, id: string, scene: Scene) => {
    unfold(undefined);
    if (put((now) => now.filter((each) => each.id !== id))) removed(at, id, scene);
  };
  const twice = (id: string) =>
    put((now) =>
      now.flatMap((scene) => {
        const { id: _, ...copy } = scene;
        return scene.id === id ? [scene, copy] : [scene];
      }),
    );
  return (
    <ol className="rows scene-list" ref={list} aria-label={t('present.scenes')}>
      {named.map(({ at, scene, id }) => (
        <SceneRow
          key={id}
          at={at}
          scene={scene}
          seminar={seminar}
          open={open === id}
          onOpen={() => unfold(open === id ? undefined : id)}
          onChange={(change) => put((now) => now.map((each) => (each.id === id ? { ...each, ...change } : each)))}
          onMove={(by) => move(id, by)}
          onTwice={scenes.length < MOST_SCENES ? () => twice(id) : undefined}
          onRemove={() => remove(at, id, scene)}
        />
      ))}
    </ol>
  );
}
