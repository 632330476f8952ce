package org.cyberwellness.api.country;

import java.util.List;
import org.cyberwellness.profile.event.CountryCode;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists all countries, with or without recorded events. */
@Controller
class CountryController {

  @QueryMapping
  List<Country> countries() {
    return CountryCode.all().stream().map(Country::new).toList();
  }
}
