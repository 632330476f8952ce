package org.cyberwellness.api.web.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which addresses are open, and how a JWT is read.
 *
 * @param openReads whether anonymous callers may read
 * @param openMonitoring whether health and Prometheus metrics are open to all
 * @param introspection whether the schema can be queried
 * @param allowedOrigins other origins whose pages may send requests from a browser
 * @param rolesClaim the claim with the roles, a text or a list; {@code a.b} is b inside of a
 * @param nameClaim the claim with the name under which events are recorded
 */
@ConfigurationProperties("cyberwellness.security")
record SecurityProperties(
    @DefaultValue("true") boolean openReads,
    @DefaultValue("true") boolean openMonitoring,
    @DefaultValue("true") boolean introspection,
    @DefaultValue List<String> allowedOrigins,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("sub") String nameClaim) {}
