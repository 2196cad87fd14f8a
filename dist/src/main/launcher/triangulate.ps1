# Starts Triangulate with the Java that it brings along.
$folder = Split-Path -Parent (Split-Path -Parent $MyInvocation.MyCommand.Path)
$native = Join-Path $folder 'app\native'
$terminal = -not ([Console]::IsInputRedirected -or [Console]::IsOutputRedirected)
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false

& (Join-Path $folder 'runtime\bin\java.exe') '-XX:TieredStopAtLevel=1' '-XX:+UseSerialGC' '-Xms256m' '-XX:NewSize=6m' '-XX:-UsePerfData' `
    '-Dorg.jline.terminal.graphemeCluster=false' "-Dorg.sqlite.lib.path=$native" "-Dlibrary.jline.path=$native" `
    "-Dtriangulate.terminal=$terminal" '-jar' (Join-Path $folder 'app\triangulate.jar') @args
exit $LASTEXITCODE
