# Completion of bukharin-publish for fish. In ~/.config/fish/config.fish:  bukharin-publish completion fish | source
function __bukharin_publish_suggest
    set -l line (commandline -cp)
    bukharin-publish "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c bukharin-publish -a '(__bukharin_publish_suggest)'
