package org.cyberwellness.api.web.execution;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * Has a query's fields answered by the thread that the request has anyway, a virtual one. Spring
 * gives each field that a controller answers a thread of its own, which takes longer than most of
 * the answers. A mutation waits, and keeps its own: others may come over the same WebSocket.
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
