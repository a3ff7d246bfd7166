import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import type { Pattern } from '../../wording/definition';
import { TextField } from '../fields/TextField';
import { useEditing } from '../session/editing';
import { fieldId } from '../session/problems';
import { placeholdersFor } from './placeholders';

const words = texts.editorRules;

interface MessageFieldProps {
  pointer: string;
  message: string;
  found: readonly Pattern[];
  onChange: (message: string) => void;
}

/** A message, and what can be put into it where the cursor is. */
export function MessageField({ pointer, message, found, onChange }: MessageFieldProps) {
  const { facts, readOnly } = useEditing();
  const [open, setOpen] = useState(false);
  const placeholders = placeholdersFor(found, facts);
  const insert = (placeholder: string) => {
    const area = document.getElementById(fieldId(pointer));
    const at = area instanceof HTMLTextAreaElement ? area.selectionStart : message.length;
    onChange(message.slice(0, at) + placeholder + message.slice(at));
    setOpen(false);
    area?.focus();
  };
  return (
    <>
      <TextField pointer={pointer} label={words.message} hint={words.messageHint} required value={message} rows={2} onChange={onChange} />
      {placeholders.length > 0 && !readOnly && (
        <div>
          <Dropdown
            isOpen={open}
            onOpenChange={setOpen}
            onSelect={(_, placeholder) => insert(String(placeholder))}
            isScrollable
            toggle={(ref) => (
              <MenuToggle ref={ref} variant="plainText" isExpanded={open} onClick={() => setOpen(!open)}>
                {words.insert}
              </MenuToggle>
            )}
          >
            <DropdownList>
              {placeholders.map(([placeholder, name]) => (
                <DropdownItem key={placeholder} value={placeholder} description={placeholder}>
                  {name}
                </DropdownItem>
              ))}
            </DropdownList>
          </Dropdown>
        </div>
      )}
    </>
  );
}
