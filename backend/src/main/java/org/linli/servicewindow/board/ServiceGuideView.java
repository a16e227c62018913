package org.linli.servicewindow.board;

import org.linli.servicewindow.service.Guide;

/** A service with what one needs to know before coming. */
public record ServiceGuideView(ServiceView service, Guide guide) {}
