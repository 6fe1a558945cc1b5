# Cajista in a container:  docker build -t cajista .  &&  docker run --rm -v "$PWD:/edition" cajista build
FROM docker.io/library/maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY pom.xml LICENSE NOTICE ./
COPY licenses licenses
COPY schema schema
COPY xslt xslt
COPY src/main src/main
RUN mvn -q -B -ntp -Dmaven.test.skip=true package

# a Java and nothing else: no shell, no root
FROM gcr.io/distroless/java17-debian12:nonroot
COPY --from=build /source/target/cajista-all.jar /app/cajista-all.jar
COPY --from=build /source/LICENSE /source/NOTICE /app/
ENV LC_ALL=C.UTF-8
WORKDIR /edition
ENTRYPOINT ["java", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Djavax.xml.parsers.SAXParserFactory=org.apache.xerces.jaxp.SAXParserFactoryImpl", "-cp", "/app/cajista-all.jar", "org.cajista.cli.Main"]
