#!/bin/sh
# A Slurm of one node, on this machine's loopback alone, for the tests: `one-node.sh start FOLDER` prints the path of
# its slurm.conf, `one-node.sh stop FOLDER` ends it. Needs root, slurmctld, slurmd and munged (Debian: slurm-wlm munge).
set -eu
action=$1
folder=$2
if [ "$action" = stop ]; then
  for daemon in slurmd slurmctld munge/munged; do
    if [ -s "$folder/$daemon.pid" ]; then kill "$(cat "$folder/$daemon.pid")" 2>/dev/null || true; fi
  done
  exit 0
fi
mkdir -p "$folder"
# munged refuses a folder that others cannot read.
chmod 755 "$folder"
mkdir -p "$folder/state" "$folder/spool"
host=$(hostname -s)
install -d -o munge -g munge -m 755 /run/munge
install -d -o munge -g munge -m 700 "$folder/munge"
cat >"$folder/slurm.conf" <<C
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
SlurmdPort=16818
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AuthType=auth/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
AccountingStorageType=accounting_storage/none
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0,bf_interval=1
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
C
SLURM_CONF=$folder/slurm.conf
export SLURM_CONF
runuser -u munge -- munged --pid-file="$folder/munge/munged.pid" --log-file="$folder/munge/munged.log" \
  --seed-file="$folder/munge/seed" >&2
slurmctld -i >&2
slurmd -c >&2
tries=0
until sinfo -h -o %t 2>/dev/null | grep -q idle; do
  tries=$((tries + 1))
  [ "$tries" -lt 150 ] || { echo "Slurm did not start: see $folder/*.log" >&2; exit 1; }
  sleep 0.2
done
echo "$SLURM_CONF"
