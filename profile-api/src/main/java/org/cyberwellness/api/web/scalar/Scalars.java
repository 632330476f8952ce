package org.cyberwellness.api.web.scalar;

import graphql.schema.idl.RuntimeWiring;
import org.cyberwellness.api.web.time.TimeText;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Url;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Registers the scalars. Those of graphql-java-extended-scalars do not fit: they truncate instants
 * to milliseconds and accept years after 9999.
 */
@Component
class Scalars implements RuntimeWiringConfigurer {
  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring
        .scalar(TextScalar.named("Date", TimeText::date))
        .scalar(TextScalar.named("DateTime", TimeText::instant))
        .scalar(TextScalar.named("EffectiveDate", Effective::parse))
        .scalar(TextScalar.named("CountryCode", CountryCode::parse))
        .scalar(TextScalar.named("Url", Url::new));
  }
}
