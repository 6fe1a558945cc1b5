@echo off
rem Runs Cajista on Windows. In a source checkout it builds the program first, when there is none.
rem
rem   JAVA_HOME           the Java to use; else the one on the PATH
rem   CAJISTA_JAVA_OPTS   further options for Java, such as -Xmx4g
setlocal
set "HERE=%~dp0.."
set "JAR=%HERE%\target\cajista-all.jar"
set "ARCHIVE=%HERE%\target\cajista.jsa"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo cajista: Java 17 or newer is needed. Install it from https://adoptium.net and set JAVA_HOME to it. >&2
    exit /b 1
)

if not exist "%JAR%" (
    where mvn >nul 2>&1
    if errorlevel 1 (
        echo cajista: the program must be built first, but Maven was not found. Install it from https://maven.apache.org. >&2
        exit /b 1
    )
    echo cajista: building the program. This is needed only once ^(mvn -q -DskipTests package^) ... >&2
    pushd "%HERE%"
    call mvn -q -B -DskipTests package >&2
    popd
)
if not exist "%JAR%" (
    echo cajista: the build failed. See the messages of Maven above. >&2
    exit /b 1
)

"%JAVA%" -Xmx1g -XX:NewSize=90m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" ^
    -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true %CAJISTA_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
