package org.cyberwellness.api.web.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is open, and how a JWT is read.
 *
 * @param openReads whether whoever asks may read
 * @param openMonitoring whether health and the metrics for Prometheus are open to all
 * @param introspection whether the schema can be asked for
 * @param allowedOrigins the origins whose pages may ask from a browser, besides the application's
 *     own
 * @param rolesClaim the claim that has the roles, a text or a list; {@code a.b} is b inside of a
 * @param nameClaim the claim that has the name to write down
 */
@ConfigurationProperties("cyberwellness.security")
record SecurityProperties(
    @DefaultValue("true") boolean openReads,
    @DefaultValue("true") boolean openMonitoring,
    @DefaultValue("true") boolean introspection,
    @DefaultValue List<String> allowedOrigins,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("sub") String nameClaim) {}
