# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# Completion of onecake in fish. What there is to complete, onecake itself says.
function __onecake_candidates
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for candidate in ($words[1] completion candidates -- $words[2..] "$current" 2>/dev/null)
        if string match -q ':files*' -- $candidate
            set -l prefix (string replace ':files' '' -- $candidate)
            for file in (__fish_complete_path (string replace -- "$prefix" '' "$current"))
                echo "$prefix$file"
            end
        else
            echo $candidate
        end
    end
end
complete -c onecake -f -a '(__onecake_candidates)'
