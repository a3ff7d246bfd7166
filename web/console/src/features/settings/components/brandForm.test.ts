import { describe, expect, it } from 'vitest';
import { errorsOf, formOf, profileOf } from './brandForm';

const PROFILE = {
  name: 'Tea & Co',
  palette: [
    { name: 'deep green', hex: '#0A3D2B', role: 'background' as const },
    { name: 'cream', hex: '#FFF8E7' },
  ],
  fonts: ['Inter'],
  tone: ['warm', 'plain'],
  requiredTerms: [],
  forbiddenTerms: ['cheap'],
  competitors: [],
  hashtags: ['#tea'],
};

describe('the brand form', () => {
  it('gives back what it was filled with', () => {
    expect(profileOf(formOf(PROFILE))).toEqual(PROFILE);
    expect(errorsOf(formOf(PROFILE))).toEqual({});
  });

  it.each(['green', 'green #12345', '#123456', 'green #123456 wall'])('has no colour in "%s"', (line) => {
    expect(errorsOf({ ...formOf(PROFILE), palette: `cream #FFF8E7\n${line}` }).palette).toContain(line);
  });

  it('asks for a name and for two colours', () => {
    const errors = errorsOf({ ...formOf(PROFILE), name: ' ', palette: 'cream #FFF8E7' });

    expect(Object.keys(errors).sort()).toEqual(['name', 'palette']);
  });
});
