const NAMES: Record<string, string> = {
  'business-user': 'the author',
  'reviewer-brand': 'brand review',
  'reviewer-compliance': 'compliance review',
  'reviewer-legal': 'legal review',
  'reviewer-market': 'market review',
};

/** Who a role is, as one says "waits for ...". */
export const roleName = (role: string): string => NAMES[role] ?? role;
