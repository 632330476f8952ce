// What a proposal is asked for.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { ALL_OF_EVENT } from '../record/prefill.js';

/** Of what it would do, or did. */
export const PROPOSAL_EFFECT = `
  id state reason
  events { ${ALL_OF_EVENT} recordedAt recordedBy proposedBy retraction { reason } }
  retracts { ${ALL_OF_EVENT} retraction { reason } }
  changes { ${CHANGE_FIELDS} }
  problems { code message path }`;

/** Of whose it is, and what was decided. */
export const PROPOSAL_HEAD = `
  id state proposedBy proposedAt comment decidedBy decidedAt decision
  country { code }`;

export const PROPOSAL = `
  query Proposal($id: ID!) {
    node(id: $id) {
      ... on Proposal { ${PROPOSAL_HEAD} ${PROPOSAL_EFFECT}
        document
        documentSource { title publisher url publishedOn }
      }
    }
  }`;
