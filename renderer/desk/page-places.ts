import type { EntityName } from '../../shared/model/plan';

/** Which page each record is on. A record keeps its page for as long as the desk is there. */
export interface PagePlaces {
  /** The page of a record, which is given one when it is new. */
  readonly place: (entity: EntityName, recordId: string) => string;
  /** The records that ever were on a page. */
  readonly members: (pageId: string) => { readonly entity: EntityName; readonly members: Iterable<string> };
  readonly ids: () => string[];
  readonly count: () => number;
}

interface Place {
  readonly id: string;
  readonly entity: EntityName;
  readonly members: Set<string>;
}

/** Puts so many records on a page. */
export function createPagePlaces(recordsPerPage: number): PagePlaces {
  const pages = new Map<string, Place>();
  const newest = new Map<EntityName, { readonly page: Place; readonly number: number }>();
  const pageOf = new Map<EntityName, Map<string, string>>();

  const roomIn = (entity: EntityName): Place => {
    const last = newest.get(entity);
    if (last !== undefined && last.page.members.size < recordsPerPage) {
      return last.page;
    }
    const number = (last?.number ?? -1) + 1;
    const page = { id: `${entity}/${number}`, entity, members: new Set<string>() };
    pages.set(page.id, page);
    newest.set(entity, { page, number });
    return page;
  };

  return {
    place: (entity, recordId) => {
      const known = pageOf.get(entity) ?? new Map<string, string>();
      pageOf.set(entity, known);
      const page = known.get(recordId);
      if (page !== undefined) {
        return page;
      }
      const { id, members } = roomIn(entity);
      members.add(recordId);
      known.set(recordId, id);
      return id;
    },
    members: (pageId) => {
      const page = pages.get(pageId);
      if (page === undefined) {
        throw new Error('A page was asked for that was never made.');
      }
      return page;
    },
    ids: () => [...pages.keys()],
    count: () => pages.size,
  };
}
