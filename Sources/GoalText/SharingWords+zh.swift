extension SharingWords {
  static let zh = SharingWords(
    commitMessage: { "台账 \($0) 条" },
    synced: { received, names, sent in
      [
        received > 0 ? "取回 \(received) 条（\(names)）" : nil, sent > 0 ? "送出 \(sent) 条" : nil,
      ].compactMap { $0 }.joined(separator: "，")
    },
    nothingNew: "已同步，各机一致，没有新记录",
    shared: { "已接入 \($0)；以后用 duban sync 同步" },
    prepared: { "\($0) 已备好共享。下一步：duban share 地址，地址是各机都能访问的 git 裸仓库（用 git init --bare 新建）" },
    merged: { "已写 \($0)：\($1) 条记录，合自 \($2) 个文件" },
    tailLeftOut: { "\($0)：末行没有写完，未并入" },
    notMerged: "没有合并；先用 duban check --repair 修好所列文件",
    wouldLose: { "\($0) 还有 \($1) 条记录不在所列文件中，没有覆盖；把它也列为输入" },
    sharedDisk: "共享盘", backAgain: "台账恢复正常，可以继续填报", backAgainUnsaved: "台账刚才不可用，现已恢复",
    toUndo: "要撤销的是", askUndo: "撤销吗？(y/N) ", notUndone: "没有撤销",
    noGit: "没有找到 git；安装后再试（Debian：apt install git）",
    network: { "连不上共享地址；本机记录已经留存，网络恢复后再运行 duban sync\n\($0)" },
    authentication: { said, folder in
      "共享地址不认本机身份或不准访问；duban 不询问口令，请先配好密钥或凭据，用 git -C \(folder) fetch 试通后再同步\n\(said)"
    },
    badAddress: { said, folder in
      "共享地址打不开；它须是已有的 git 仓库（git init --bare 新建）。已接入的要换地址，用 git -C \(folder) remote set-url origin 地址\n\(said)"
    },
    notAllowed: { "共享仓库拒绝接收；请管理员开通写权限或解除分支保护，本机记录都在\n\($0)" },
    checkedOut: "共享仓库不是裸仓库，不能接收；请用 git init --bare 另建一个，再改用它的地址",
    busy: { "git 正被占用，请稍后再试；若确无别的 git 在运行，删去下面所列 .lock 文件\n\($0)" },
    notOwned: { "\($0) 属于另一用户，git 不予处理；确认可信后运行 git config --global --add safe.directory \($0)" },
    localChanges: { said, folder in
      "台账以外有未提交的改动，挡住了合并；用 git -C \(folder) status 查看，提交或撤去后再同步\n\(said)"
    },
    other: { "git 没有办成\n\($0)" },
    notShared: "台账还没有共享；先运行 duban share 地址",
    noRemote: { "\($0) 还没有共享地址；运行 duban share 地址" },
    noBranch: { "\($0) 没有检出分支；运行 git -C \($0) switch 分支名 后再同步" },
    severalBranches: { remote, branches, folder in
      "\(remote) 有多个分支（\(branches.joined(separator: "、"))），不知用哪个；用 git -C \(folder) branch -u \(remote)/分支名 指定"
    },
    unfinished: { begun, folder in
      "git 有未了的操作（\(begun)）；用 git -C \(folder) merge --abort 等命令结束后再同步"
    },
    conflict: { files, theirs, folder in
      "台账以外的文件两边都改了：\(files.joined(separator: "、"))；用 git -C \(folder) merge \(theirs) 合并并提交后再同步。台账没有冲突，记录都在"
    },
    sharedElsewhere: { address, folder in
      "已接入 \(address)；要换地址用 git -C \(folder) remote set-url origin 地址"
    },
    outrun: "别人连续抢先同步，没有送出；请再运行一次 duban sync",
    foreign: "共享的台账有问题，没有取回；本机台账未动")
}
