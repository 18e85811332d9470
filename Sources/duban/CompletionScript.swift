/// What a shell runs to complete a line: it asks the program itself, so that ids, zones and units are those of the
/// store the line is about.
enum CompletionScript {
  enum Shell: String, CaseIterable { case bash, zsh, fish }

  static func text(_ shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private static let bash = #"""
    # bash completion for duban
    _duban() {
      local line
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
          :files) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$2") ;;
          :folders) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$2") ;;
          *) COMPREPLY+=("$line") ;;
        esac
      done < <("$1" completions bash --at "$((COMP_CWORD - 1))" -- "${COMP_WORDS[@]:1}" 2>/dev/null)
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then compopt -o nospace; fi
    }
    complete -F _duban duban

    """#

  private static let zsh = #"""
    #compdef duban
    # zsh completion for duban
    _duban() {
      local line
      local -a values shown
      for line in "${(@f)$("${words[1]}" completions zsh --at "$((CURRENT - 2))" -- "${(@Q)words[2,-1]}" 2>/dev/null)}"; do
        case $line in
          '') ;;
          :files) _files; return ;;
          :folders) _files -/; return ;;
          *) values+=("${line%%$'\t'*}"); shown+=("${line/$'\t'/  }") ;;
        esac
      done
      compadd -U -l -d shown -a values
    }
    if [ "${funcstack[1]}" = _duban ]; then _duban "$@"; else compdef _duban duban; fi

    """#

  private static let fish = #"""
    # fish completion for duban
    function __duban_complete
      set -l words (commandline -opc)
      set -l at (math (count $words) - 1)
      set -l token (commandline -ct)
      set -l found ($words[1] completions fish --at $at -- $words[2..-1] "$token" 2>/dev/null)
      switch "$found[1]"
        case :files
          __fish_complete_path "$token"
        case :folders
          __fish_complete_directories "$token" ''
        case '*'
          printf '%s\n' $found
      end
    end
    complete -c duban -f -a '(__duban_complete)'

    """#
}
