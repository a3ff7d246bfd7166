import { Button, Card, CardBody, Form, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { TextField } from '../../../shared/ui/TextField';
import { useAddFeed } from '../api/useChangeFeeds';

const words = texts.settings.feeds;
const EMPTY = { title: '', url: '' };

export function NewFeedForm() {
  const [feed, setFeed] = useState(EMPTY);
  const [missing, setMissing] = useState(false);
  const add = useAddFeed();
  const whole = feed.title.trim() !== '' && URL.canParse(feed.url.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!whole);
    if (whole) add.act({ title: feed.title.trim(), url: feed.url.trim() }, () => setFeed(EMPTY));
  };
  return (
    <Card className="narrow">
      <CardBody>
        <Form onSubmit={submit} noValidate>
          {add.error && <ProblemAlert error={add.error} />}
          <TextField
            id="feed-title"
            label={words.title}
            hint=""
            readOnly={false}
            value={feed.title}
            onChange={(title) => setFeed({ ...feed, title })}
          />
          <TextField
            id="feed-url"
            label={words.url}
            hint={words.urlHint}
            readOnly={false}
            value={feed.url}
            onChange={(url) => setFeed({ ...feed, url })}
          />
          {missing && !whole && (
            <HelperText>
              <HelperTextItem variant="error">{words.both}</HelperTextItem>
            </HelperText>
          )}
          <div>
            <Button type="submit" variant="secondary" isLoading={add.busy} isAriaDisabled={add.busy}>
              {words.add}
            </Button>
          </div>
        </Form>
      </CardBody>
    </Card>
  );
}
