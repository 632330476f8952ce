package org.cyberwellness.api.web.security;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells clients who they are, so that they need not try what they may. */
@Controller
class CallerController {

  record Self(String name, @Nullable Role role) {}

  @QueryMapping
  @Nullable Self caller(DataFetchingEnvironment env) {
    Caller caller = Caller.of(env.getGraphQlContext());
    return caller.isAnonymous() ? null : new Self(caller.name(), caller.role().orElse(null));
  }
}
