// One mission of each kind a person meets: in review after a change, published, blocked, waiting for an idea, with an incident.
import { decision } from './decisions.mjs';
import { idOf, minutesAgo, sha256 } from './ids.mjs';
import { picture } from './pictures.mjs';
import { BLOCKED, CLEAR, FIRST, HOSTILE, REVISED } from './texts.mjs';

const MAKERS = ['template writer, no language model', 'jsvg renderer, no image model'];

function version(mission, number, text, headline, { instruction, ground } = {}) {
  const id = idOf(`${mission}-v${number}`);
  return {
    id, contentId: idOf(`${mission}-content`), missionId: idOf(mission), number, channel: 'mastodon', language: 'en', headline, text,
    links: ['https://northwind.example/heat'],
    media: [{ ...picture(headline, 1200, 675, ground), altText: `Card in deep blue with the words “${headline}”.` }],
    aiMade: true, paidPartnership: mission === 'pump', digest: `sha256:${sha256(text)}`, madeBy: MAKERS,
    ...(instruction && { instruction }), createdAt: minutesAgo(30 - number * 10),
  };
}

const idea = (name, title, angle, score) => ({
  id: idOf(name), title, angle, score, summary: 'Shows one step that pays at once, and what it saved in measured homes.',
  reasons: ['Three feeds wrote about flow temperatures this week.', 'Fits the audience “owners of old houses”.'],
  evidence: [
    { title: 'Flow temperature: the cheapest upgrade', source: 'Sample: energy at home', url: 'https://feeds.example/flow', publishedAt: minutesAgo(1_900), trendScore: 14.2 },
    { title: 'Gas use fell 7 % in the trial', source: 'Sample: energy at home', url: 'https://feeds.example/trial', publishedAt: minutesAgo(4_100), trendScore: 9.8 },
  ],
  maker: MAKERS[0],
});
const ideas = [
  idea('idea-1', 'The one dial that saves gas', 'how-to', 82.5),
  idea('idea-2', 'Three myths about heat pumps', 'myth-fact', 71),
  idea('idea-3', 'What 40 homes taught us', 'news-peg', 64.2),
];

function mission(name, topic, state, step, more = {}) {
  return {
    id: idOf(name), briefId: idOf(`${name}-brief`), topic, channel: 'mastodon', state, step, startedBy: 'Bella Business',
    startedAt: minutesAgo(42), updatedAt: minutesAgo(2), contentId: idOf(`${name}-content`),
    brief: {
      topic, audience: 'Owners of old houses', goal: 'Ask for a survey', channels: ['mastodon'], language: 'en', ideaChoice: 'score',
      keyMessages: ['Savings were measured in 40 homes', 'A survey comes first'], links: ['https://northwind.example/heat'], paidPartnership: name === 'pump',
    },
    ideas, chosenIdeaId: ideas[0].id, versions: [], decisions: [], publications: [], incidents: [], ...more,
  };
}

const pump1 = version('pump', 1, FIRST, 'Half the bill, guaranteed');
const pump2 = version('pump', 2, REVISED, 'Lower your heating bill', {
  instruction: 'Say that it is paid, and no promises: give the measured saving.', ground: '#123524',
});
const pumpDecisions = [
  decision('pump-1', {
    text: FIRST, verdict: 'REVIEW', scores: { compliance: 62, risk: 48, brand: 90 }, versionId: pump1.id, minutes: 19, stages: ['brand', 'compliance'],
    found: [['claim.finance.guarantee', 'guaranteed'], ['claim.superlative', 'The best on the market'], ['brand.exclamations', '!']],
    rules: [['finance-guarantee', { COMPLIANCE: -25, RISK: 30 }, ['f1']], ['claims-superlative', { COMPLIANCE: -13, RISK: 18 }, ['f2']]],
    reasons: ['Compliance is 62, below 85: a person must look.', 'Risk is 48, above 25: a person must look.'],
  }),
  decision('pump-2', {
    text: REVISED, verdict: 'REVIEW', scores: { compliance: 88, risk: 34, brand: 96 }, versionId: pump2.id, minutes: 8, stages: ['brand'],
    found: [['claim.superlative', 'The best', 0.8], ['disclosure.ad', '#ad'], ['disclosure.ai', 'Made with AI']],
    rules: [['claims-superlative', { COMPLIANCE: -12, RISK: 18 }, ['f1']]],
    reasons: ['Risk is 34, above 25: a person must look.', 'A superlative needs proof that can be named.'],
  }),
];
const clear = version('quiet', 1, CLEAR, 'Three quiet ways to stay warm');
const blocked = version('asthma', 1, BLOCKED, 'Breathe easy', { ground: '#5b1a2e' });
const hostile = version('hostile', 1, HOSTILE, HOSTILE.slice(0, 40).replace(/[<>&"]/g, ''));

export const submission = {
  id: idOf('submission'), state: 'IN_REVIEW', contentVersionId: pump2.id,
  stages: [
    { stage: 'compliance', state: 'APPROVED', decidedBy: 'Cora Compliance', decidedAt: minutesAgo(5), digest: pump2.digest },
    { stage: 'brand', state: 'PENDING' },
  ],
  conversation: [
    { at: minutesAgo(17), author: 'Cora Compliance', stage: 'compliance', outcome: 'CHANGES_REQUESTED', contentVersionId: pump1.id, text: pump2.instruction },
    { at: minutesAgo(5), author: 'Cora Compliance', stage: 'compliance', outcome: 'APPROVED', contentVersionId: pump2.id, text: 'Good now.' },
  ],
};

const publication = {
  id: idOf('publication'), state: 'PUBLISHED', channel: 'mastodon', platform: 'sandbox', simulated: true, permitId: idOf('permit'),
  digest: clear.digest, url: 'http://127.0.0.1:13000/@northwind/1', receiptId: '1', startedAt: minutesAgo(61), confirmedAt: minutesAgo(61),
};

export const missions = [
  mission('pump', 'Our new heat pump', 'WAITING', 'Review (brand)', {
    waitsFor: 'reviewer-brand', verdict: 'REVIEW', versions: [pump1, pump2], decisions: pumpDecisions, submission, deadline: minutesAgo(-2_880),
  }),
  mission('idea', 'Insulating a roof from inside', 'WAITING', 'Choose an idea', { waitsFor: 'business-user', chosenIdeaId: undefined, channel: 'linkedin' }),
  mission('asthma', 'Warm air and health', 'WAITING', 'Blocked: revise or end', {
    waitsFor: 'business-user', verdict: 'BLOCK', versions: [blocked],
    decisions: [decision('asthma', {
      text: BLOCKED, verdict: 'BLOCK', scores: { compliance: 12, risk: 91, brand: 70 }, versionId: blocked.id, minutes: 21,
      found: [['claim.health.cure', 'cures asthma'], ['pii.email', 'dr.lund@example.org'], ['claim.free', 'free sample'], ['claim.urgency', 'limited offer']],
      rules: [['health-cure-claim', { COMPLIANCE: -60, RISK: 50 }, ['f1']], ['privacy-contact-details', { COMPLIANCE: -20, RISK: 25 }, ['f2']]],
      reasons: ['A rule blocks it: it promises to cure a disease.', 'Compliance is 12, below 50: blocked.', 'Risk is 91, above 70: blocked.'],
    })],
  }),
  mission('grid', 'What a smart meter tells', 'INCIDENT', 'Create content', {
    incidents: [{ id: idOf('incident'), step: 'Create content', cause: 'The language model answered 402: the account has no credit. Add credit or remove the key, then try again.', attempts: 5, raisedAt: minutesAgo(6), resolvable: true }],
  }),
  mission('hostile', HOSTILE, 'RUNNING', 'Decide by rules', { versions: [hostile], channel: 'x' }),
  mission('quiet', 'Quiet ways to stay warm', 'PUBLISHED', 'Published', {
    verdict: 'ALLOW', versions: [clear], endedAt: minutesAgo(60), updatedAt: minutesAgo(60), publications: [publication],
    decisions: [decision('quiet', {
      text: CLEAR, verdict: 'ALLOW', scores: { compliance: 100, risk: 4, brand: 98 }, versionId: clear.id, minutes: 62,
      found: [['disclosure.ai', 'Made with AI']], reasons: ['No rule fired and every part was scanned.'],
    })],
  }),
  mission('old', 'Heating oil and its future', 'CANCELLED', 'Cancelled', { endedAt: minutesAgo(900), updatedAt: minutesAgo(900) }),
];

export const library = [clear, pump2].map((made, i) => ({
  contentId: made.contentId, contentVersionId: made.id, missionId: made.missionId, headline: made.headline, excerpt: made.text.slice(0, 180),
  channel: made.channel, verdict: i ? 'REVIEW' : 'ALLOW', score: 0.71 - i / 5, imageUrl: made.media[0].url, imageAlt: made.media[0].altText,
  publicationUrl: publication.url, simulated: true, publishedAt: minutesAgo(60 + i * 1_500),
}));
