import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { useBrandProfiles } from '../api/useWordLists';

const words = texts.wordLists.brands;

/** The brand profiles of the organisation; each is changed in Settings. */
export function BrandProfiles() {
  return (
    <Panel title={words.title}>
      <Loaded query={useBrandProfiles()}>
        {(profiles) => (
          <ul className="parts">
            {profiles.map((profile) => (
              <li key={profile.id}>
                <span>
                  <Link to="/settings?tab=brand">{profile.name}</Link>
                  <span className="subtle part-detail">
                    {words.changed(profile.version, profile.updatedBy)} <Instant at={profile.updatedAt} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
