import { decision } from './decision';

const verdictOf = (name: string): string => (Object.hasOwn(decision.verdict, name) ? decision.verdict[name as keyof typeof decision.verdict] : name);

export const impact = {
  title: 'Impact',
  run: 'Replay past decisions',
  again: 'Replay again',
  running: 'Replaying past decisions',
  notYet: 'Not looked at yet. A replay decides past contents of the last 90 days, and everything published now, by this version.',
  flips: (count: number) => (count === 0 ? 'No verdict would be another.' : count === 1 ? 'One verdict would be another.' : `${count} verdicts would be others.`),
  examined: (examined: number, published: number) => `${examined} decisions were replayed, ${published} of them of content that is published now.`,
  unreadable: (count: number) => `${count} could not be replayed: this server does not understand their facts any more.`,
  group: { byTransition: 'From, to', byChannel: 'By channel', byBrand: 'By brand', byMarket: 'By market', byRule: 'By rule' },
  /** `ALLOW>BLOCK` or any other name; content without a brand or market has none. */
  groupName: (name: string) => (name === '' ? 'none' : name.split('>').map(verdictOf).join(' → ')),
  becomes: 'becomes',
  published: 'Published now',
  before: 'By what is in force',
  after: 'By this version',
};
