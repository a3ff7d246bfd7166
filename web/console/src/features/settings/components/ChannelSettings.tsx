import { Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { texts } from '../../../i18n/texts';
import { useChannels } from '../../../shared/api/useChannels';
import { Loaded } from '../../../shared/ui/Loaded';
import { TableHead } from '../../../shared/ui/TableHead';

const words = texts.settings.channels;
const { column } = words;

export function ChannelSettings() {
  return (
    <Loaded query={useChannels()}>
      {(channels) => (
        <Table aria-label={texts.settings.tabs.channels} variant="compact">
          <TableHead columns={column} />
          <Tbody>
            {channels.map((channel) => (
              <Tr key={channel.id}>
                <Td dataLabel={column.name}>{channel.name}</Td>
                <Td dataLabel={column.size}>
                  {channel.width} × {channel.height}
                </Td>
                <Td dataLabel={column.characters}>{channel.maxCharacters}</Td>
                <Td dataLabel={column.platform} modifier="breakWord">
                  {channel.platform} {channel.connected ? words.connected : words.notConnected}{' '}
                  {channel.simulated && (
                    <Label isCompact color="purple" title={texts.common.simulatedHint}>
                      {texts.common.simulated}
                    </Label>
                  )}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Loaded>
  );
}
