package org.linli.servicewindow.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.Translated;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.http.EntityTags;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Services and where they are offered. Callers check access to the hall. */
@ApplicationScoped
public class ServiceService {
  private final ServiceRepository services;
  private final GuideBook book;
  private final WindowService windows;
  private final CallerLanguage language;
  private final Audit audit;

  ServiceService(
      ServiceRepository services,
      GuideBook book,
      WindowService windows,
      CallerLanguage language,
      Audit audit) {
    this.services = services;
    this.book = book;
    this.windows = windows;
    this.language = language;
    this.audit = audit;
  }

  /** Told to residents at once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail create(HallRef hall, DescribeService wish) {
    var service = new Service(hall.id(), wish);
    services.persistAndFlush(service);
    book.begin(service);
    offer(hall, service, wish.windowIds());
    record("service-created", hall, service, Changes.of("name", null, wish.guides().zh().name()));
    services.flush();
    return view(service, wish.windowIds());
  }

  /**
   * All of it anew; other words than residents read now are a version of their own, published at
   * once. The caller holds the hall's lock: who waits depends on its windows and its discretion.
   *
   * @throws ProblemException stale-version, draft-in-the-way for other words while a draft waits
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail describe(HallRef hall, UUID id, long seen, DescribeService wish) {
    var service = find(id);
    EntityTags.check(seen, service.version);
    var changes =
        Changes.of("prefix", service.prefix, wish.prefix())
            .and("discreet", service.discreet, wish.discreet())
            .and("windowIds", services.windowsOffering(id), wish.windowIds());
    var words = Translated.of(service.guides);
    if (!Guides.between(words, wish.guides()).isEmpty()) {
      Guides.into(changes, words, wish.guides());
      book.publishAtOnce(service, wish.guides());
    }
    service.describe(wish);
    services.offers(List.of(id)).forEach(services.getEntityManager()::remove);
    services.flush();
    offer(hall, service, wish.windowIds());
    // The words and windows stand in other tables; the service's version counts for all of it.
    services.getEntityManager().lock(service, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    record("service-described", hall, service, changes);
    services.flush();
    return view(service, wish.windowIds());
  }

  private void offer(HallRef hall, Service service, List<UUID> windowIds) {
    if (new HashSet<>(windowIds).size() < windowIds.size()) {
      throw ProblemException.field("windowIds", "duplicate");
    }
    windowIds.forEach(
        windowId -> {
          windows.requireIn(hall.id(), windowId);
          services.getEntityManager().persist(new Offer(windowId, service.id));
        });
  }

  /** What a window offers from now on, instead of what it did. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void offerAt(HallRef hall, UUID windowId, List<UUID> serviceIds) {
    if (new HashSet<>(serviceIds).size() < serviceIds.size()) {
      throw ProblemException.field("serviceIds", "duplicate");
    }
    services.offersAt(List.of(windowId)).forEach(services.getEntityManager()::remove);
    services.flush();
    for (var id : serviceIds) {
      if (!find(id).hallId.equals(hall.id())) {
        throw new ProblemException(CommonProblem.NOT_FOUND);
      }
      services.getEntityManager().persist(new Offer(windowId, id));
    }
    services.flush();
  }

  /** The hall it belongs to, before anything is locked or loaded. */
  @Transactional
  public UUID hallOf(UUID id) {
    return services.hallOf(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  @Transactional
  public ServiceRef require(UUID id) {
    return ref(find(id));
  }

  @Transactional
  public ServiceDetail detail(UUID id) {
    return view(find(id), services.windowsOffering(id));
  }

  /** The guide in the caller's language. */
  @Transactional
  public Guide guide(UUID id) {
    return find(id).guide(language.tag());
  }

  @Transactional
  public List<ServiceRef> page(UUID hallId, String name, UUID after, int limit) {
    return services.page(hallId, name, after, limit).stream().map(this::ref).toList();
  }

  @Transactional
  public Map<UUID, ServiceRef> byIds(Collection<UUID> ids) {
    return services.byIds(ids).stream()
        .map(this::ref)
        .collect(Collectors.toMap(ServiceRef::id, Function.identity()));
  }

  @Transactional
  public List<UUID> servicesAt(UUID windowId) {
    return services.servicesAt(windowId);
  }

  @Transactional
  public List<UUID> windowsOffering(UUID serviceId) {
    return services.windowsOffering(serviceId);
  }

  /** The service and whatever else the windows that offer it do; empty where none does. */
  @Transactional
  public List<UUID> offeredBeside(UUID serviceId) {
    return services.offeredBeside(serviceId);
  }

  /**
   * Whether any window offers it, as the database has it now.
   *
   * @throws ProblemException service-withdrawn
   */
  @Transactional
  public boolean isServed(UUID id) {
    var place = services.servedNow(id);
    if (place.withdrawnAt() != null) {
      throw new ProblemException(ServiceProblem.SERVICE_WITHDRAWN);
    }
    return place.windows() > 0;
  }

  /** By service: the windows that offer it. */
  @Transactional
  public Map<UUID, List<UUID>> windowsByService(Collection<UUID> serviceIds) {
    return services.offers(serviceIds).stream()
        .collect(groupingBy(o -> o.key.serviceId(), mapping(o -> o.key.windowId(), toList())));
  }

  /** By window: the services offered there. */
  @Transactional
  public Map<UUID, List<UUID>> servicesByWindow(Collection<UUID> windowIds) {
    return services.offersAt(windowIds).stream()
        .collect(groupingBy(o -> o.key.windowId(), mapping(o -> o.key.serviceId(), toList())));
  }

  private ServiceDetail view(Service service, List<UUID> windowIds) {
    return ServiceDetail.of(
        service, windowIds, book.published(service.id), book.draft(service.id).orElse(null));
  }

  private ServiceRef ref(Service service) {
    return ServiceRef.of(service, language.tag());
  }

  private Service find(UUID id) {
    return services
        .findByIdOptional(id)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private void record(String action, HallRef hall, Service service, Changes changes) {
    audit.record(action, new AuditSubject("Service", service.id, hall.unitId()), changes);
  }
}
