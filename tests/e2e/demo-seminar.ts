/** A seminar of five scenes, as a lecturer keeps it in the browser, and how its player is opened and looked at. */
import type { Page } from 'playwright-core';
import { Seminar } from '#contract/seminar.ts';
import { fromHash } from '#contract/view-link.ts';
import type { Served, Visit, VisitOptions } from './served.ts';

const RECOVERY = 'from=KHM&to=assist-victims-recovery&on=2026-11-29';
const SOURCES = [{ source: 'untc-xviii-12-a-2014', pinpoint: 'art 6(3)' }];
const seminar = Seminar.parse({
  id: 'demo',
  title: 'Help to recover',
  scenes: [
    {
      title: 'Who must help?',
      claim: 'Children: Cambodia must act.',
      aside: 'Others: it must consider.',
      notes: 'Ask the room first.',
      view: fromHash(RECOVERY),
      sources: SOURCES,
    },
    {
      title: 'Who is bound?',
      claim: 'Nearly every State has joined.',
      view: fromHash(''),
      voice: 'paper',
      sources: SOURCES,
    },
    {
      title: 'How firmly?',
      claim: 'One verb is mandatory.',
      view: fromHash(RECOVERY),
      masked: [{ what: 'force' }, { what: 'date' }],
      sources: SOURCES,
    },
    {
      title: 'By which words?',
      claim: 'By several verbs.',
      view: fromHash('page=questions&ask=recovery'),
      masked: [{ what: 'force' }],
    },
    {
      title: 'From near',
      claim: 'One strand alone.',
      view: fromHash(RECOVERY),
      camera: { x: 0.4, y: 0.6, ratio: 0.5 },
      table: false,
    },
  ],
});

const stored = { 'palermo-atlas.seminars': JSON.stringify([seminar]) };

/** Its first scene, played. */
export const play = (served: Served, options: VisitOptions = {}): Promise<Visit> =>
  served.visit('seminar=demo&scene=1', { stored, ready: '.player', ...options });
export const claim = (page: Page, text: string) => page.locator('h1', { hasText: text }).waitFor();
/** Once the picture is the scene's. */
export const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('.back-to-scene'));
export const hash = (page: Page): string => new URL(page.url()).hash;
