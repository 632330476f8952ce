package org.cyberwellness.api.profile;

import java.util.Set;
import org.cyberwellness.api.web.execution.CacheableTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The schema types of a profile's statements and figures without evidence, whose fragments may be
 * cached.
 */
@Configuration(proxyBeanMethods = false)
class CacheableProfileTypes {
  @Bean
  CacheableTypes cacheableTypes() {
    return new CacheableTypes(
        Set.of(
            "Background",
            "Measurement",
            "Readiness",
            "AreaReadiness",
            "Cybersecurity",
            "LegalMeasures",
            "TechnicalMeasures",
            "OrganizationMeasures",
            "CapacityBuilding",
            "Cooperation",
            "ChildOnlineProtection",
            "IndicatorStatement",
            "Measure"));
  }
}
