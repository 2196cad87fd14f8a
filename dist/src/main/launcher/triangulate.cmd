@echo off
rem Starts Triangulate from the Windows command prompt: PowerShell can tell whether there is a terminal at both ends.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0triangulate.ps1" %*
exit /b %ERRORLEVEL%
