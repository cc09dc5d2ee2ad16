/** Buttons that cannot be pressed now keep the focus: a browser takes it from one that becomes `disabled`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { when } from '../../../client/ui/when.ts';

it('a button that cannot be pressed says so and does nothing', () => {
  const act = vi.fn();
  expect(when(false, act)).toEqual({ 'aria-disabled': true });
  const { onClick } = when(true, act);
  onClick?.();
  expect(act).toHaveBeenCalledTimes(1);
});

it('no button of the screen is disabled otherwise', () => {
  const client = join(import.meta.dirname, '../../../client');
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /\sdisabled[\s=/>]/.test(readFileSync(join(client, file), 'utf8')))).toEqual([]);
});
