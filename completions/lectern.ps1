# PowerShell completion for lectern. `lectern complete` answers in two columns, value and description, under a line that
# says whether files go there too; PowerShell completes files where nothing is offered.

Register-ArgumentCompleter -Native -CommandName lectern -ScriptBlock {
    param($current, $command, $cursor)
    $words = @($command.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { if ($_.Value -is [string]) { $_.Value } else { $_.Extent.Text } })
    $lines = @(lectern complete "--current=$current" '--' @words 2>$null)
    $lines | Select-Object -Skip 1 | ForEach-Object {
        $value, $description = $_ -split "`t", 2
        if (-not $description) { $description = $value }
        $typed = if ($value -match '^[\w./:@+-]+$') { $value } else { "'" + $value.Replace("'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($typed, $value, 'ParameterValue', $description)
    }
}
