// The demo users of the launcher.
const person = (name, ...roles) => ({ name, roles });
const reviewer = (name, stage) => person(name, 'reviewer', `reviewer-${stage}`);

export const PEOPLE = {
  'bella.business': person('Bella Business', 'business-user'),
  'olivia.officer': person('Olivia Officer', 'compliance-officer'),
  'oscar.officer': person('Oscar Officer', 'compliance-officer'),
  'bruno.brand': reviewer('Bruno Brand', 'brand'),
  'cora.compliance': reviewer('Cora Compliance', 'compliance'),
  'petra.process': person('Petra Process', 'process-designer'),
  'ada.auditor': person('Ada Auditor', 'auditor'),
  'adam.admin': person('Adam Admin', 'admin'),
};
