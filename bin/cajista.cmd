@echo off
rem Runs Cajista on Windows: an installed program, whose jar stands in lib, or a source checkout, where it builds the program first when there is none.
rem
rem   JAVA_HOME           the Java to use; else the one on the PATH
rem   CAJISTA_JAVA_OPTS   further options for Java, such as -Xmx4g
rem
rem The options are those of the launcher for other systems, bin/cajista, which says why. No block of lines in brackets: a bracket in the
rem name of a folder would end it.
setlocal

set "home=%~dp0.."
set "jar=%home%\lib\cajista-all.jar"
if not exist "%jar%" set "jar=%home%\target\cajista-all.jar"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" goto no_java

rem the version, such as 17.0.15; of 1.8.0 the 8 counts
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /i "version"') do if not defined version set "version=%%~v"
if not defined version goto no_java
for /f "tokens=1,2 delims=." %%a in ("%version%") do if "%%a"=="1" (set "major=%%b") else set "major=%%a"
if %major% LSS 17 goto old_java

if exist "%jar%" goto run
if not exist "%home%\pom.xml" goto no_jar
where mvn >nul 2>&1
if errorlevel 1 goto no_maven
echo cajista: building the program with Maven. This is needed only once and takes a minute ... 1>&2
pushd "%home%"
call mvn -q -B -ntp -Dmaven.test.skip=true package 1>&2
popd
if not exist "%jar%" goto not_built

:run
set "tuning=-Xmx1g -XX:NewSize=90m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true"
set "tuning=%tuning% -Djavax.xml.parsers.SAXParserFactory=org.apache.xerces.jaxp.SAXParserFactoryImpl"
"%java%" %tuning% -Xlog:disable -Xlog:all=error:stderr %CAJISTA_JAVA_OPTS% -cp "%jar%" org.cajista.cli.Main %*
exit /b %ERRORLEVEL%

:no_java
if defined JAVA_HOME echo cajista: JAVA_HOME is "%JAVA_HOME%", but this folder has no Java in bin. 1>&2
if not defined JAVA_HOME echo cajista: Java was not found on this computer. 1>&2
goto need_java

:old_java
echo cajista: "%java%" is Java version %version%. 1>&2
goto need_java

:need_java
echo cajista: Java 17 or newer is needed. Install it from https://adoptium.net and set JAVA_HOME or the PATH to it. 1>&2
exit /b 1

:no_jar
echo cajista: "%jar%" is missing. Install the program again. 1>&2
exit /b 1

:no_maven
echo cajista: the program must be built first, but Maven was not found. Install it from https://maven.apache.org. 1>&2
exit /b 1

:not_built
echo cajista: the build failed. See the messages of Maven above. 1>&2
exit /b 1
