// What the agents wrote: one text that passes, one to review with its revision, one blocked, one hostile.
export const CLEAR =
  'Three quiet ways to hold the warmth in an old house:\n\n1. Bleed the radiators before the first frost.\n2. Lower the flow temperature to 55 °C and wait a day.\n3. Close the curtains at dusk.\n\nNorthwind measured 40 homes last winter: the second step alone saved 7 % of gas. 🏠\n\nMade with AI. #HeatAtHome';

export const FIRST =
  'Our new heat pump halves your bill – guaranteed! 🔥 The best on the market, and it pays for itself in a year. #HeatAtHome';

export const REVISED =
  '#ad Our new heat pump can lower your heating bill. 🔥 In our test of 40 homes the median saving was 31 %. The best fit depends on your house: ask for a survey before you buy. Made with AI. #HeatAtHome';

export const BLOCKED =
  'Breathing warm, dry air from a Northwind unit cures asthma in two weeks. Write to dr.lund@example.org for your free sample, limited offer!';

export const HOSTILE = '<img src=x onerror=alert(1)> "Offers" & <script>alert("x")</script> \u202Etxet desrever\u202C 𝒳 👩‍👩‍👧';
