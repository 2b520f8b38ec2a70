#compdef bukharin-publish
# Completion of bukharin-publish for zsh. In ~/.zshrc, behind compinit:  eval "$(bukharin-publish completion zsh)"
_bukharin_publish() {
    local -a found
    found=("${(@f)$("$words[1]" "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
    found=(${found:#})
    (( $#found )) && compadd -- $found
    _files
}
compdef _bukharin_publish bukharin-publish
