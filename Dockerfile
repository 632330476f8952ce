# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
# The tests have their own place to run: mvn verify.
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --no-create-home cyberwellness \
 && install -d -o cyberwellness -g cyberwellness /data
WORKDIR /application
COPY --from=build /build/profile-api/target/profile-api.jar /tmp/profile-api.jar
# A start is rehearsed, so that the JVM finds what it needs at the next ones.
RUN java -Djarmode=tools -jar /tmp/profile-api.jar extract --destination /application \
 && java -XX:AOTCacheOutput=start.aot -jar profile-api.jar --cyberwellness.rehearsal=true --cyberwellness.data-dir=/tmp/rehearsal \
 && rm -r /tmp/rehearsal /tmp/profile-api.jar
USER cyberwellness
# Of use only where no database is named.
ENV CYBERWELLNESS_DATADIR=/data
VOLUME /data
EXPOSE 8080
# By bash alone, since the image need not have a program that speaks HTTP.
HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=start.aot", "-jar", "profile-api.jar"]
