import { describe, expect, it } from 'vitest';
import { templateScenario } from '../../../src/scenario/template';
import { createLocalWorkshop, createWorkshop, type Reply, type Request } from '../../../src/worker';

const text = templateScenario('fixture', 'en');

/** A worker that answers when it is told to. */
function worker() {
  const sent: Request[] = [];
  const hear: { message: (event: { readonly data: Reply }) => void; error: () => void } = {
    message: () => undefined,
    error: () => undefined,
  };
  const state = { ended: false };
  const workshop = createWorkshop(
    {
      postMessage: (request) => sent.push(request),
      addEventListener(type: 'message' | 'error', heard: never) {
        hear[type] = heard;
      },
      terminate: () => {
        state.ended = true;
      },
    },
    createLocalWorkshop,
  );
  const answer = (id: number) =>
    hear.message({ data: { id, kind: 'checked', checked: { findings: [], translations: [] } } });
  return { workshop, sent, hear, answer, state };
}

describe('checks in a workshop', () => {
  it('do only the newest of those that came meanwhile', async () => {
    const { workshop, sent, answer } = worker();
    const results = ['a', 'b', 'c'].map((one) => workshop.check(one));
    expect(sent).toMatchObject([{ kind: 'check', text: 'a' }]);
    answer(sent[0]!.id);
    expect(sent[1]).toMatchObject({ kind: 'check', text: 'c' });
    answer(sent[1]!.id);
    expect((await Promise.all(results)).map((result) => result !== undefined)).toEqual([false, false, true]);
  });

  it('go on with a spare one where the worker breaks', async () => {
    const { workshop, hear, state } = worker();
    const waiting = workshop.check('id: [');
    hear.error();
    expect(state.ended).toBe(true);
    expect((await waiting)?.findings).not.toEqual([]);
    expect((await workshop.check(text))?.scenario?.id).toBe('fixture');
  });
});

describe('a report in a workshop', () => {
  it('tells how far it is, and comes with what was found', async () => {
    const told: number[] = [];
    const balanced = await createLocalWorkshop(0).report(
      text,
      (done) => told.push(done),
      new AbortController().signal,
    );
    expect(balanced?.report.unreachable).toEqual([]);
    expect(told.length).toBeGreaterThan(3);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it('can be given up, while checks go on', async () => {
    const workshop = createLocalWorkshop(0);
    const giveUp = new AbortController();
    let checked = false;
    const report = workshop.report(
      text,
      () => {
        if (checked) return;
        checked = true;
        void workshop.check('').then(() => giveUp.abort());
      },
      giveUp.signal,
    );
    expect(await report).toBeUndefined();
  });

  it('is none of a file with errors', async () => {
    const never = new AbortController().signal;
    expect(await createLocalWorkshop().report('id: [', () => undefined, never)).toBeUndefined();
  });
});
