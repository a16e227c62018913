package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/**
 * Reads the sign-in log. {@code reach} are the units on which the reader's roles were granted. A
 * username that nobody has belongs to no unit: whoever stands at the top of a tree sees those.
 */
@ApplicationScoped
public class SignInLogService {
  /** Above every UUID, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private final SignInEntryRepository entries;
  private final LogNames names;
  private final OrgService org;

  SignInLogService(SignInEntryRepository entries, LogNames names, OrgService org) {
    this.entries = entries;
    this.names = names;
    this.org = org;
  }

  /** Newest first. */
  @Transactional
  public Page<SignInEntryView> page(SignInSearch search, PageRequest request, Set<UUID> reach) {
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(LAST);
    var rows = rows(search, before, request.limit() + 1, reach);
    var page = Page.cut(rows, request.limit(), e -> Cursor.of(e.id));
    return new Page<>(names.namedSignIns(page.items()), page.nextCursor());
  }

  /** The same in one piece, the newest so many. */
  @Transactional
  public List<SignInEntryView> newest(SignInSearch search, int limit, Set<UUID> reach) {
    return names.namedSignIns(rows(search, LAST, limit, reach));
  }

  private List<SignInEntry> rows(SignInSearch search, UUID before, int limit, Set<UUID> reach) {
    var atTheTop = reach.stream().anyMatch(unit -> org.line(unit).size() == 1);
    return entries.rows(
        org.subtree(reach), search, names.meant(search.who), atTheTop, before, limit);
  }
}
