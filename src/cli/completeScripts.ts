// Bash cuts words at = and : as well, and replaces only what follows the cut: words are joined again, and what stands before the cut
// is taken off each candidate. It must do without what Bash 3.2, the one of macOS, does not have.
const bash = `# Completion of draft for Bash: source this, or append it to ~/.bashrc.
_draft() {
  local words=() count=0 last='' cut='' token candidate
  for token in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $count -gt 0 && $token =~ ^[=:]+$ ]]; then
      words[count-1]+=$token
      cut=\${words[count-1]}
    elif [[ $count -gt 0 && -n $token && $last =~ ^[=:]+$ ]]; then
      cut=\${words[count-1]}
      words[count-1]+=$token
    else
      words[count++]=$token
      cut=''
    fi
    last=$token
  done
  COMPREPLY=()
  while IFS= read -r candidate; do
    COMPREPLY+=("\${candidate#"$cut"}")
  done < <("\${COMP_WORDS[0]}" complete -- "\${words[@]}" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} -gt 0 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o bashdefault -o default -F _draft draft
`

const zsh = `#compdef draft
# Completion of draft for Zsh: source this, or append it to ~/.zshrc.
_draft() {
  local found
  local -a candidates
  found="$("$words[1]" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"
  if [[ -z $found ]]; then
    _files
    return
  fi
  candidates=("\${(@f)found}")
  compadd -S '' -- "\${(@M)candidates:#*=}"
  compadd -- "\${(@)candidates:#*=}"
}
if ! (( $+functions[compdef] )); then
  autoload -Uz compinit && compinit
fi
compdef _draft draft
`

const fish = `# Completion of draft for fish: source this, or save it as ~/.config/fish/completions/draft.fish.
function __draft_complete
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    set -l current (commandline -ct)
    set -l candidates ($program complete -- $words "$current" 2>/dev/null)
    if test (count $candidates) -gt 0
        printf '%s\\n' $candidates
    else
        __fish_complete_path "$current"
    end
end
complete -c draft -f -a '(__draft_complete)'
`

/** What each shell sources. All three ask `draft complete -- <words so far>`, so that what can be typed is known in one place. */
export const completeScripts = { bash, zsh, fish } as const
