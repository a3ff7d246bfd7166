import { texts } from '../../../../i18n/texts';
import type { Start } from './beginning';
import { kindOfFile, LONGEST_BYTES } from './files';

const words = texts.editorStart;

export interface NewPolicyForm {
  start: Start;
  title: string;
  id: string;
  /** Whether someone wrote the identifier: until then it follows the title. */
  ownId: boolean;
  owner: string;
  description: string;
  file?: File;
}

export type FormProblems = Partial<Record<'title' | 'id' | 'owner' | 'file', string>>;

export const blankForm: NewPolicyForm = { start: 'rule', title: '', id: '', ownId: false, owner: '', description: '' };

/** Ids of policies are of one word too, unlike those of rules. */
export function policyId(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase();
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-+$/g, '').slice(0, 80).replace(/-$/, '');
  return id.length === 0 || id.length >= 3 ? id : `${id}-policy`;
}

export const withTitle = (form: NewPolicyForm, title: string): NewPolicyForm => ({ ...form, title, id: form.ownId ? form.id : policyId(title) });

function fileProblem(file: File | undefined): string | undefined {
  if (!file) return words.fileNeeded;
  if (!kindOfFile(file.name)) return words.fileKind;
  return file.size > LONGEST_BYTES ? words.fileTooLarge : undefined;
}

/** What is missing or wrong, by field. */
export function problemsOf({ start, title, id, owner, file }: NewPolicyForm): FormProblems {
  const found: FormProblems = {};
  const wrongFile = start === 'upload' ? fileProblem(file) : undefined;
  if (wrongFile) found.file = wrongFile;
  if (!title.trim()) found.title = words.nameNeeded;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length < 3 || id.length > 80) found.id = words.idHint;
  if (!owner.trim()) found.owner = words.ownerNeeded;
  return found;
}
