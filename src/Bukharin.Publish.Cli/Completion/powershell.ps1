# Completion of bukharin-publish for PowerShell. In $PROFILE:  bukharin-publish completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName bukharin-publish -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    bukharin-publish "[suggest:$cursorPosition]" "$commandAst" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
