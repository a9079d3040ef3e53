/** For PowerShell, which adds the names of files itself where nothing is proposed. Older ones drop an empty word, hence the quotes. */
export const powershell = `Register-ArgumentCompleter -Native -CommandName vidtask -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $words += if ($wordToComplete) { $wordToComplete } else { '""' }
  vidtask __complete @words 2>$null | Select-Object -Skip 1 | ForEach-Object {
    $value, $meaning = $_ -split "\`t", 2
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
  }
}
`;
