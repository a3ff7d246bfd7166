import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { useBrand } from '../api/useBrand';
import { BrandEditor } from './BrandEditor';
import { Palette } from './Palette';

const words = texts.settings.brand;

export function BrandSettings() {
  return <Loaded query={useBrand()}>{(brand) => <Brand brand={brand} />}</Loaded>;
}

/** What is typed stays when somebody else saves: their version is loaded when asked for. */
function Brand({ brand }: { brand: Schemas['BrandProfileView'] }) {
  const mayEdit = useAnyRole('compliance-officer', 'admin');
  const [edited, setEdited] = useState(brand);
  const [loads, setLoads] = useState(0);
  const load = () => {
    setEdited(brand);
    setLoads(loads + 1);
  };
  return (
    <div className="stack narrow">
      {!mayEdit && <p>{words.readOnly}</p>}
      <p className="subtle">
        {words.changed}{' '}
        <Instant at={edited.updatedAt} /> {edited.updatedBy}
      </p>
      <Palette colours={edited.palette} />
      <BrandEditor
        key={loads}
        brand={edited}
        newer={brand.version > edited.version}
        readOnly={!mayEdit}
        onLoad={load}
        onSaved={setEdited}
      />
    </div>
  );
}
