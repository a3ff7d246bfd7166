import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Unsaved } from './backup';
import { DraftKeeper, isUnsaved, type Conflict, type Saving } from './keeper';
import type { Source } from './source';

const drl = (text: string): Source => ({ notation: 'DRL', text });
const CONFLICT: Conflict = { by: 'Oscar', edition: 7, theirs: drl('a theirs'), merge: { base: 'a', merged: 'a theirs mine', conflicts: 0 } };

function keeperWith(save: (source: Source, edition: number) => Promise<Saving>, passing = true, left?: Unsaved) {
  const kept: unknown[] = [];
  const saves: [string, number][] = [];
  const keeper = new DraftKeeper(drl('a'), 3, {
    save: (source, edition) => {
      saves.push([source.text, edition]);
      return save(source, edition);
    },
    keep: (unsaved) => kept.push(unsaved?.source.text),
    passing: () => passing,
  }, left);
  const write = (text: string) => keeper.edit(() => drl(text));
  return { keeper, saves, kept, write };
}

describe('a draft that is saved as one goes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves once, a moment after the last change, upon the edition it has', async () => {
    const { keeper, saves, write } = keeperWith(async (_, edition) => ({ edition: edition + 1 }));

    write('ab');
    await vi.advanceTimersByTimeAsync(1_000);
    write('abc');
    await vi.advanceTimersByTimeAsync(5_000);

    expect(saves).toEqual([['abc', 3]]);
    expect(keeper.snapshot()).toMatchObject({ edition: 4, saved: drl('abc'), busy: false });
  });

  it('never has two saves under way: what changes meanwhile goes with the next', async () => {
    const answers: ((saving: Saving) => void)[] = [];
    const { saves, write } = keeperWith(() => new Promise((answer) => answers.push(answer)));

    write('ab');
    await vi.advanceTimersByTimeAsync(2_000);
    write('abc');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saves).toEqual([['ab', 3]]);
    answers[0]?.({ edition: 4 });
    await vi.advanceTimersByTimeAsync(10_000);

    expect(saves).toEqual([['ab', 3], ['abc', 4]]);
  });

  it('keeps on this machine what is not saved, and forgets it once it is', async () => {
    const { kept, write } = keeperWith(async () => ({ edition: 4 }));

    write('ab');
    expect(kept.at(-1)).toBe('ab');
    await vi.advanceTimersByTimeAsync(2_000);

    expect(kept.at(-1)).toBeUndefined();
  });

  it('tries again by itself while there is no connection, and loses nothing', async () => {
    let connected = false;
    const { keeper, saves, write } = keeperWith(async () => {
      if (!connected) throw new TypeError('Failed to fetch');
      return { edition: 4 };
    });

    write('ab');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(keeper.snapshot().error).toBeInstanceOf(TypeError);
    connected = true;
    await vi.advanceTimersByTimeAsync(10_000);

    expect(saves.length).toBeGreaterThan(1);
    expect(isUnsaved(keeper.snapshot())).toBe(false);
    expect(keeper.snapshot().error).toBeUndefined();
  });

  it('does not repeat what the server refuses for good', async () => {
    const { saves, write } = keeperWith(async () => Promise.reject(new Error('too large')), false);

    write('ab');
    await vi.advanceTimersByTimeAsync(60_000);

    expect(saves).toHaveLength(1);
  });

  it('stops at a conflict until a person has answered, and saves the answer upon their edition', async () => {
    const { keeper, saves, write } = keeperWith(async (_, edition) => (edition === 3 ? { conflict: CONFLICT } : { edition: 8 }));

    write('a mine');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.snapshot().conflict).toEqual(CONFLICT);
    write('a mine and more');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
    await keeper.settle(drl('a theirs mine'));

    expect(saves.at(-1)).toEqual(['a theirs mine', 7]);
    expect(keeper.snapshot()).toMatchObject({ edition: 8, source: drl('a theirs mine'), conflict: undefined });
  });

  it('asks again with what was written since, when a person decides later', async () => {
    const { saves, keeper, write } = keeperWith(async () => ({ conflict: CONFLICT }));

    write('a mine');
    await vi.advanceTimersByTimeAsync(2_000);
    write('a mine and more');
    await keeper.retry();

    expect(saves).toEqual([['a mine', 3], ['a mine and more', 3]]);
    expect(keeper.snapshot().conflict).toEqual(CONFLICT);
  });

  it('needs no save when the answer is their text', async () => {
    const { keeper, saves, write } = keeperWith(async () => ({ conflict: CONFLICT }));

    write('a mine');
    await vi.advanceTimersByTimeAsync(2_000);
    await keeper.settle(CONFLICT.theirs);

    expect(saves).toHaveLength(1);
    expect(isUnsaved(keeper.snapshot())).toBe(false);
  });

  it('resumes what a lost session left, upon the edition it was written on', async () => {
    const { saves, keeper } = keeperWith(async () => ({ edition: 4 }), true, { source: drl('left'), edition: 2 });

    await keeper.flush();

    expect(saves).toEqual([['left', 2]]);
    expect(keeper.resumed).toBe(true);
  });

  it('has nothing to resume when the server had got it, whatever is saved later', async () => {
    const { saves, keeper, write } = keeperWith(async () => ({ edition: 4 }), true, { source: drl('a'), edition: 2 });

    write('ab');
    await keeper.flush();

    expect(saves).toEqual([['ab', 3]]);
    expect(keeper.resumed).toBe(false);
    expect(keeper.snapshot()).toMatchObject({ source: drl('ab'), edition: 4 });
  });

  it('flushes at once what would wait', async () => {
    const { keeper, saves, write } = keeperWith(async () => ({ edition: 4 }));

    write('ab');
    await keeper.flush();

    expect(saves).toEqual([['ab', 3]]);
  });
});
