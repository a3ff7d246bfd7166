import { Card, CardBody } from '@patternfly/react-core';
import { Link } from 'react-router';

/** A number that leads to what it counts; an item of a list of figures. */
export function Figure({ to, count, name }: { to: string; count: number; name: string }) {
  return (
    <li>
      <Card>
        <CardBody>
          <Link to={to} className="figure">
            <strong>{count}</strong> <span>{name}</span>
          </Link>
        </CardBody>
      </Card>
    </li>
  );
}
