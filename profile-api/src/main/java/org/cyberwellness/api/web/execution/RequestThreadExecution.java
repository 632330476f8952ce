package org.cyberwellness.api.web.execution;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Runs a query's fields on the request's thread, which is a virtual one. By default Spring starts a
 * thread for each field of a controller, which takes longer than most fields. Mutations keep their
 * own thread, since they block and a WebSocket carries several requests.
 */
@Component
class RequestThreadExecution implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof AnnotatedControllerConfigurer controllers) {
      controllers.setBlockingMethodPredicate(RequestThreadExecution::isMutation);
    }
    return bean;
  }

  private static boolean isMutation(HandlerMethod method) {
    return method.hasMethodAnnotation(MutationMapping.class);
  }
}
