@echo off
rem Starts Article Ten on Windows: builds it on first use, then runs it without Maven.
rem Simpler than its brother for Unix: it makes no archive of classes, so it starts more slowly, and it builds only when
rem there is no jar. After a change of the sources, run: mvn package
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_FOLDER=%~dp0"
if "%HOME_FOLDER:~-1%"=="\" set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set "JAR=%HOME_FOLDER%\target\article-ten.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
rem Without call, cmd would take the quotes around the path away.
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr version') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
    >&2 echo article-ten: no Java found
    >&2 echo help: install Java 17 or newer, or set JAVA_HOME to where it is
    exit /b 70
)
for /f "tokens=1 delims=.-+_" %%v in ("%VERSION%") do set "MAJOR=%%v"
if %MAJOR% LSS 17 (
    >&2 echo article-ten: Java 17 or newer is needed, this one is %VERSION%
    >&2 echo help: set JAVA_HOME to a newer one
    exit /b 70
)

if exist "%JAR%" goto start

where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo article-ten: the program is not built yet, and Maven is not installed
    >&2 echo help: install Maven 3.8 or newer
    exit /b 70
)
>&2 echo article-ten: building the program, once; the first time this takes a minute or two
pushd "%HOME_FOLDER%"
call mvn -q --batch-mode -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    popd
    >&2 echo article-ten: the build failed; the lines above say why
    exit /b 70
)
popd

:start
"%JAVA%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5 "-Darticleten.home=%HOME_FOLDER%" "-Darticleten.cache=%HOME_FOLDER%\target\rulebooks" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
