/**
 * Keeps the one stage of the program: loaded and booted while a game is set up, out of sight; then moved into the
 * screen that shows it. The interface does not know the stage, only what may be asked of it.
 */
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { Cue, StagePicture } from '../picture';

export interface StageEvents {
  place(id: string): void;
  seat(vote: string, member: string): void;
  /** What happened last turn. */
  event(id: string): void;
  /** What is under the pointer, said; undefined for nothing. */
  hover(sentence: string | undefined): void;
}

/** What the page lays over the stage's edges, in CSS pixels. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface StageOptions {
  readonly theme: 'day' | 'night';
  readonly reducedMotion: boolean;
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  readonly inset: Inset;
}

export interface Stage {
  show(picture: StagePicture): void;
  play(cues: readonly Cue[], done: () => void): void;
  /** Ends what is played at once. */
  skip(): void;
  resize(inset?: Inset): void;
  /** The cues that are being played, in other words. */
  retell(cues: readonly Cue[]): void;
  setTheme(theme: 'day' | 'night'): void;
  setMotion(moves: boolean): void;
  destroy(): void;
}

interface StageModule {
  mountStage(parent: HTMLElement, on: StageEvents, options: StageOptions): Promise<Stage>;
}

export type LoadStage = () => Promise<StageModule>;

/** `none` until it is asked for; `failed` where it cannot be drawn: everything works without it. */
export type StageState =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly stage: Stage };

const SILENT: StageEvents = { place: () => {}, seat: () => {}, event: () => {}, hover: () => {} };

export class StageHost {
  state: StageState = { state: 'none' };
  private readonly listeners = new Set<() => void>();
  private element: HTMLElement | undefined;
  private events: StageEvents = SILENT;

  constructor(
    private readonly load: LoadStage | undefined,
    private readonly options: () => StageOptions,
  ) {}

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  readonly current = (): StageState => this.state;

  /** Loads and boots the stage out of sight, once. */
  prepare(): void {
    if (this.state.state !== 'none') return;
    if (!this.load) {
      this.to({ state: 'failed' });
      return;
    }
    this.to({ state: 'loading' });
    this.boot(this.load).then(
      (stage) => this.to({ state: 'ready', stage }),
      () => this.to({ state: 'failed' }),
    );
  }

  /** Puts the stage into `parent`; the returned function takes it out of sight again. */
  attach(parent: HTMLElement, events: StageEvents, inset: Inset): () => void {
    this.events = events;
    delete this.holder().dataset.waiting;
    parent.append(this.holder());
    if (this.state.state === 'ready') this.state.stage.resize(inset);
    return () => {
      this.events = SILENT;
      this.holder().remove();
    };
  }

  private async boot(load: LoadStage): Promise<Stage> {
    const { mountStage } = await load();
    const parent = this.holder();
    if (!parent.isConnected) {
      parent.dataset.waiting = '';
      document.body.append(parent);
    }
    const on: StageEvents = {
      place: (id) => this.events.place(id),
      seat: (vote, member) => this.events.seat(vote, member),
      event: (id) => this.events.event(id),
      hover: (sentence) => this.events.hover(sentence),
    };
    const stage = await mountStage(parent, on, this.options());
    if ('waiting' in parent.dataset) {
      delete parent.dataset.waiting;
      if (parent.parentElement === document.body) parent.remove();
    }
    return stage;
  }

  private holder(): HTMLElement {
    this.element ??= Object.assign(document.createElement('div'), { className: 'stage-holder' });
    this.element.ariaHidden = 'true';
    return this.element;
  }

  private to(state: StageState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const StageContext = createContext<StageHost | undefined>(undefined);

export function StageProvider({ host, children }: { host: StageHost; children: ReactNode }) {
  return <StageContext value={host}>{children}</StageContext>;
}

export function useStage(): StageHost {
  const host = use(StageContext);
  if (!host) throw new Error('a screen stands outside of StageProvider');
  return host;
}

export function useStageState(): StageState {
  const host = useStage();
  return useSyncExternalStore(host.subscribe, host.current);
}
