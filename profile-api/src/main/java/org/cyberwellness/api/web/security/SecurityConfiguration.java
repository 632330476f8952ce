package org.cyberwellness.api.web.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.cyberwellness.api.web.limit.RequestRateFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * The access rules of all addresses. Authentication is by bearer token only. Browsers do not send
 * it automatically, so that other websites cannot send requests in a visitor's name.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SecurityProperties.class, TokenProperties.class})
class SecurityConfiguration {
  /** What a page may load, and who may show it in a frame. GraphiQL also needs inline styles. */
  private static final String CONTENT_POLICY = "Content-Security-Policy";

  private static final String OWN_ALONE =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; ";

  private static final String UNFRAMED = "frame-ancestors 'none'; form-action 'self'";

  /** Charts that other websites may show; nothing can be sent from there. */
  private static final String FRAMED = "frame-ancestors *; form-action 'none'";

  private static final String CHARTS = "/embed/";

  /** Spring would observe a dozen filters, which takes longer than most answers. */
  @Bean
  SecurityObservationSettings filtersAreNotObserved() {
    return SecurityObservationSettings.noObservations();
  }

  /** Tomcat has already checked the characters of headers; Spring would check them again. */
  @Bean
  HttpFirewall addressesAreStrict() {
    StrictHttpFirewall strict = new StrictHttpFirewall();
    strict.setAllowedHeaderNames(_ -> true);
    strict.setAllowedHeaderValues(_ -> true);
    return strict;
  }

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      BearerTokens bearers,
      SecurityProperties security,
      GraphQlProperties graphQl,
      RequestRateFilter rate) {
    SecurityErrors refusals = new SecurityErrors(rate);
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .cors(cors -> cors.configurationSource(origins(security.allowedOrigins())))
        .headers(SecurityConfiguration::headers)
        .addFilterAfter(rate, BearerTokenAuthenticationFilter.class)
        .oauth2ResourceServer(
            tokens ->
                tokens
                    .authenticationManagerResolver(_ -> bearers)
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(asked -> authorize(asked, security, graphQl.getHttp().getPath()))
        .build();
  }

  private static void authorize(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          asked,
      SecurityProperties security,
      String graphQl) {
    // Continues a request that was already authorized.
    asked.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll();
    // Here it depends on the operation: see Permissions.
    asked.requestMatchers(graphQl).permitAll();
    if (security.openMonitoring()) {
      asked.requestMatchers(EndpointRequest.to("health", "prometheus")).permitAll();
    }
    asked.requestMatchers(EndpointRequest.toAnyEndpoint()).hasAuthority(Role.STEWARD.name());
    if (security.openReads()) {
      asked.anyRequest().permitAll();
    } else {
      asked.anyRequest().authenticated();
    }
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        // Each answer sets its own caching headers.
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        // Written below, for all but the charts.
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .addHeaderWriter(
            (request, response) -> {
              boolean isChart = request.getRequestURI().startsWith(CHARTS);
              if (!isChart) {
                response.setHeader("X-Frame-Options", "DENY");
              }
              // Unless the answer has its own policy.
              if (!response.containsHeader(CONTENT_POLICY)) {
                response.setHeader(CONTENT_POLICY, policy(request.getRequestURI(), isChart));
              }
            });
  }

  private static String policy(String address, boolean isChart) {
    String policy = OWN_ALONE + (isChart ? FRAMED : UNFRAMED);
    return address.startsWith("/graphiql")
        ? policy + "; style-src 'self' 'unsafe-inline'; font-src 'self' data:"
        : policy;
  }

  private static UrlBasedCorsConfigurationSource origins(List<String> allowed) {
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    if (!allowed.isEmpty()) {
      CorsConfiguration cors = new CorsConfiguration();
      cors.setAllowedOrigins(allowed);
      cors.setAllowedMethods(List.of("GET", "HEAD", "POST"));
      cors.setAllowedHeaders(
          List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_NONE_MATCH));
      cors.setExposedHeaders(
          List.of(
              HttpHeaders.ETAG,
              HttpHeaders.RETRY_AFTER,
              HttpHeaders.WWW_AUTHENTICATE,
              "RateLimit-Limit",
              "RateLimit-Remaining",
              "RateLimit-Reset"));
      source.registerCorsConfiguration("/**", cors);
    }
    return source;
  }
}
