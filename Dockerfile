# docker build after "mvn package"; then:
# docker run -d --name kizuna -v kizuna:/data -e KIZUNA_DISCORD_TOKEN=… kizuna
FROM eclipse-temurin:17-jre
COPY target/kizuna /opt/kizuna
RUN useradd --system --uid 10001 --home-dir /data kizuna \
 && mkdir -p /data && chown kizuna /data \
 && /opt/kizuna/bin/kizuna archive
USER kizuna
WORKDIR /data
VOLUME /data
# JAVA_TOOL_OPTIONS is left to whoever runs the container.
ENV KIZUNA_DATA_FOLDER=/data
# The bot touches this file every half minute while the database takes writes and the process is alive.
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s \
  CMD test -n "$(find /data/alive -mmin -2 2>/dev/null)"
ENTRYPOINT ["/opt/kizuna/bin/kizuna"]
CMD ["run"]
