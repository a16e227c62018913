package org.linli.servicewindow.service;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a manager's list of services may be narrowed to; each is optional. */
public class ServiceSearch {
  /** Only services with this text in their name, or with this prefix. */
  @QueryParam("q")
  @Size(max = 80)
  String q;

  /** Only services that this window offers. */
  @QueryParam("windowId")
  UUID windowId;

  /** Only services of which this is true. */
  @QueryParam("state")
  ServiceState state;
}
