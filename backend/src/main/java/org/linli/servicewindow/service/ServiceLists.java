package org.linli.servicewindow.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Services as a manager looks after them, withdrawn ones too. */
@ApplicationScoped
class ServiceLists {
  private final ServiceRepository services;
  private final ServiceService offers;
  private final GuideVersionRepository versions;
  private final CallerLanguage language;

  ServiceLists(
      ServiceRepository services,
      ServiceService offers,
      GuideVersionRepository versions,
      CallerLanguage language) {
    this.services = services;
    this.offers = offers;
    this.versions = versions;
    this.language = language;
  }

  /** By prefix, and in the order they were made. */
  @Transactional
  Page<ManagedServiceView> page(UUID hallId, ServiceSearch search, PageRequest request) {
    var after = request.after(2).orElse(null);
    var prefix = after == null ? "" : after.part(0, text -> text);
    var id = after == null ? new UUID(0, 0) : after.part(1, Texts::uuid);
    var rows = services.managed(hallId, search, prefix, id, request.limit() + 1);
    var page = Page.cut(rows, request.limit(), s -> Cursor.of(s.prefix, s.id));
    return new Page<>(views(page.items()), page.nextCursor());
  }

  private List<ManagedServiceView> views(List<Service> rows) {
    var ids = rows.stream().map(s -> s.id).toList();
    var windows = offers.windowsByService(ids);
    var present = versions.present(ids);
    var published =
        present.stream()
            .filter(v -> v.state == GuideState.PUBLISHED)
            .collect(Collectors.toMap(v -> v.key.serviceId(), v -> v));
    var drafted =
        present.stream()
            .filter(v -> v.state == GuideState.DRAFT)
            .map(v -> v.key.serviceId())
            .collect(Collectors.toSet());
    return rows.stream()
        .map(
            s ->
                ManagedServiceView.of(
                    s,
                    language.tag(),
                    windows.getOrDefault(s.id, List.of()),
                    published.get(s.id),
                    drafted.contains(s.id)))
        .toList();
  }
}
