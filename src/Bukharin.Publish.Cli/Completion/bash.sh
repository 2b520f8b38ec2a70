# Completion of bukharin-publish for bash. In ~/.bashrc:  eval "$(bukharin-publish completion bash)"
_bukharin_publish() {
    local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" found
    COMPREPLY=()
    while IFS= read -r found; do
        [[ $found == "$word"* ]] && COMPREPLY+=("$found")
    done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _bukharin_publish bukharin-publish
